// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.adapter;

import static io.ledgerhop.hop.adapter.AdapterProblem.COPIES_MANY;
import static io.ledgerhop.hop.adapter.AdapterProblem.NO_INPUT;
import static io.ledgerhop.hop.adapter.OptionProblem.OPTION_UNUSED;

import io.ledgerhop.hop.layout.LayoutProblem;
import io.ledgerhop.hop.layout.RowLayout;
import io.ledgerhop.hop.option.UnusedOption;
import io.ledgerhop.hop.pick.LateChoices;
import io.ledgerhop.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hop.core.CheckResult;
import org.apache.hop.core.ICheckResult;
import org.apache.hop.core.exception.HopException;
import org.apache.hop.core.logging.ILogChannel;
import org.apache.hop.core.row.IRowMeta;
import org.apache.hop.core.row.RowMeta;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.core.variables.Variables;
import org.apache.hop.metadata.api.IHopMetadataProvider;
import org.apache.hop.pipeline.PipelineMeta;
import org.apache.hop.pipeline.transform.BaseTransformMeta;
import org.apache.hop.pipeline.transform.ITransform;
import org.apache.hop.pipeline.transform.ITransformData;
import org.apache.hop.pipeline.transform.ITransformIOMeta;
import org.apache.hop.pipeline.transform.TransformIOMeta;
import org.apache.hop.pipeline.transform.TransformMeta;
import org.apache.hop.pipeline.transform.stream.IStream;
import org.apache.hop.pipeline.transform.stream.Stream;
import org.apache.hop.pipeline.transform.stream.StreamIcon;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a transform: its fields, targets and problems, known before it runs.
 *
 * <p>A subclass declares each option as one annotated field, and its layouts. Setters must accept
 * null for empty, because Hop reads an empty text back as null.
 */
public abstract class AdapterMeta<T extends ITransform, D extends ITransformData>
    extends BaseTransformMeta<T, D> {

  /** The category of all our transforms. */
  public static final String CATEGORY = "i18n:io.ledgerhop.hop.adapter:LedgerHop.Category";

  /** The name of the method that fills a combo box with the following transforms. */
  public static final String NEXT_TRANSFORMS = "nextTransforms";

  /** The name of the method that fills a combo box with the incoming fields. */
  public static final String PREVIOUS_FIELDS = "previousFields";

  /** The name of the method that fills a combo box with the answers yes and no. */
  public static final String YES_AND_NO = "yesAndNo";

  /** The fields of the outgoing rows; the main rows and the copies have the same fields. */
  public abstract RowLayout<?> output();

  /** True if the output fields are appended to the incoming row; otherwise they replace it. */
  public boolean isAppending() {
    return false;
  }

  /** The fields that the incoming rows must have; empty for a source. */
  public Optional<RowLayout<?>> input() {
    return Optional.empty();
  }

  /** True for a source that also accepts a hop, with rows of any fields. */
  public boolean mayBeFed() {
    return false;
  }

  /** True if one instance must see all rows of a run, so that more than one copy is refused. */
  public boolean isSingle() {
    return false;
  }

  /** The options that name following transforms. */
  public List<Target> targets() {
    return List.of();
  }

  /**
   * The problems of the options that can be found without running.
   *
   * @param place the transform, for messages
   */
  public List<Problem> problems(
      String place, IVariables variables, IHopMetadataProvider metadataProvider) {
    return List.of();
  }

  /** The problems of the connections that it names; a run finds them when it opens them. */
  public List<Problem> connectionProblems(
      IVariables variables, IHopMetadataProvider metadataProvider) {
    return List.of();
  }

  /** An option's text, never null. */
  protected static String text(@Nullable String option) {
    return option == null ? "" : option;
  }

  /** The value of a yes-or-no option; empty if it is neither. */
  protected static Optional<Boolean> yesOrNo(IVariables variables, String option) {
    return switch (variables.resolve(option).strip().toLowerCase(Locale.ROOT)) {
      case "y", "yes", "true" -> Optional.of(true);
      case "n", "no", "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The answers to a yes-or-no option, for combo boxes, which also take a variable. */
  public List<String> yesAndNo(ILogChannel log, IHopMetadataProvider metadataProvider) {
    return List.of("Y", "N");
  }

  /** The incoming fields, for combo boxes; none if they cannot be determined. */
  @LateChoices
  public List<String> previousFields(ILogChannel log, IHopMetadataProvider metadataProvider) {
    try {
      return List.of(previousRow(new Variables()).getFieldNames());
    } catch (HopException e) {
      log.logDebug(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /**
   * The fields of the incoming rows; none if no transform comes before.
   *
   * @throws HopException if one of the transforms before does not know its fields
   */
  protected final IRowMeta previousRow(IVariables variables) throws HopException {
    PipelineMeta pipeline = parentPipeline();
    return pipeline == null
        ? new RowMeta()
        : pipeline.getPrevTransformFields(variables, getParentTransformMeta());
  }

  /** The transforms to which a hop leads, for combo boxes. */
  @LateChoices
  public List<String> nextTransforms(ILogChannel log, IHopMetadataProvider metadataProvider) {
    PipelineMeta pipeline = parentPipeline();
    return pipeline == null
        ? List.of()
        : List.of(pipeline.getNextTransformNames(getParentTransformMeta()));
  }

  @Override
  public void getFields(
      IRowMeta row,
      String origin,
      IRowMeta @Nullable [] info,
      @Nullable TransformMeta next,
      IVariables variables,
      IHopMetadataProvider metadataProvider) {
    if (isAppending()) {
      output().addOwnTo(row, origin);
    } else {
      row.clear();
      output().addTo(row, origin);
    }
  }

  @Override
  public boolean supportsErrorHandling() {
    return true;
  }

  @Override
  public void check(
      List<ICheckResult> remarks,
      PipelineMeta pipelineMeta,
      TransformMeta transformMeta,
      @Nullable IRowMeta prev,
      String[] inputs,
      String[] outputs,
      @Nullable IRowMeta info,
      IVariables variables,
      IHopMetadataProvider metadataProvider) {
    String place = transformMeta.getName();
    List<Problem> problems = problems(pipelineMeta, transformMeta, variables, metadataProvider);
    problems.addAll(connectionProblems(variables, metadataProvider));
    input().ifPresent(layout -> problems.addAll(inputProblems(place, layout, prev)));
    for (Problem problem : problems) {
      int type =
          problem.isError() ? ICheckResult.TYPE_RESULT_ERROR : ICheckResult.TYPE_RESULT_WARNING;
      remarks.add(new CheckResult(type, problem.message(), transformMeta));
    }
    if (problems.isEmpty()) {
      remarks.add(new CheckResult(ICheckResult.TYPE_RESULT_OK, place, transformMeta));
    }
  }

  /** The problems of the outgoing hops, of the options and of the number of copies. */
  final List<Problem> problems(
      PipelineMeta pipeline,
      TransformMeta transform,
      IVariables variables,
      IHopMetadataProvider metadataProvider) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(new OutgoingHops(pipeline, transform, variables).problems(targets()));
    problems.addAll(problems(transform.getName(), variables, metadataProvider));
    UnusedOption.of(this, variables).forEach(unused -> problems.add(problem(transform, unused)));
    int copies = transform.getCopies(variables);
    if (isSingle() && copies > 1) {
      problems.add(COPIES_MANY.at(transform.getName(), copies));
    }
    return problems;
  }

  private static Problem problem(TransformMeta transform, UnusedOption unused) {
    return OPTION_UNUSED.at(
        transform.getName() + ", " + unused.label(), unused.otherLabel(), unused.choice());
  }

  private static List<Problem> inputProblems(
      String place, RowLayout<?> layout, @Nullable IRowMeta prev) {
    if (prev == null || prev.isEmpty()) {
      return List.of(NO_INPUT.at(place));
    }
    List<Problem> problems = new ArrayList<>();
    List<String> missing = layout.missingIn(prev);
    if (!missing.isEmpty()) {
      problems.add(LayoutProblem.FIELD_MISSING.at(place, String.join(", ", missing)));
    }
    List<String> binary = layout.binaryIn(prev);
    if (!binary.isEmpty()) {
      problems.add(LayoutProblem.AMOUNT_IS_BINARY.at(place, String.join(", ", binary)));
    }
    return problems;
  }

  @Override
  public ITransformIOMeta getTransformIOMeta() {
    ITransformIOMeta known = super.getTransformIOMeta(false);
    if (known != null) {
      return known;
    }
    boolean needsRows = input().isPresent();
    ITransformIOMeta io =
        new TransformIOMeta(needsRows || mayBeFed(), true, !needsRows, false, false, false);
    targets().stream().filter(Target::isChosen).map(this::stream).forEach(io::addStream);
    setTransformIOMeta(io);
    return io;
  }

  /** To be called by the setter of an option that names a target. */
  protected final void targetsChanged() {
    resetTransformIoMeta();
  }

  @Override
  public void searchInfoAndTargetTransforms(List<TransformMeta> transforms) {
    for (IStream stream : getTransformIOMeta().getTargetStreams()) {
      stream.setTransformMeta(TransformMeta.findTransform(transforms, stream.getSubject()));
    }
  }

  /** Updates the option when the user renames the transform that it names. */
  @Override
  public void convertIOMetaToTransformNames() {
    for (IStream stream : List.copyOf(getTransformIOMeta().getTargetStreams())) {
      TransformMeta now = stream.getTransformMeta();
      if (now != null && !now.getName().equals(stream.getSubject())) {
        targets().stream()
            .filter(target -> target.name().get().equals(stream.getSubject()))
            .forEach(target -> target.rename().accept(now.getName()));
        stream.setSubject(now.getName());
      }
    }
  }

  /** The streams that the GUI offers when a hop is drawn from this transform. */
  @Override
  public List<IStream> getOptionalStreams() {
    return targets().stream().filter(target -> !target.isChosen()).map(this::stream).toList();
  }

  @Override
  public void handleStreamSelection(IStream stream) {
    TransformMeta chosen = stream.getTransformMeta();
    for (Target target : targets()) {
      if (chosen != null && target.label().equals(stream.getDescription())) {
        target.rename().accept(chosen.getName());
      }
    }
    targetsChanged();
  }

  /** Streams are created from the options, so a copy creates its own. */
  @Override
  public Object clone() {
    AdapterMeta<?, ?> copy = (AdapterMeta<?, ?>) super.clone();
    copy.resetTransformIoMeta();
    return copy;
  }

  private IStream stream(Target target) {
    String name = target.name().get();
    PipelineMeta pipeline = parentPipeline();
    TransformMeta chosen = pipeline == null ? null : pipeline.findTransform(name);
    return new Stream(IStream.StreamType.TARGET, chosen, target.label(), StreamIcon.TARGET, name);
  }

  private @Nullable PipelineMeta parentPipeline() {
    TransformMeta parent = getParentTransformMeta();
    return parent == null ? null : parent.getParentPipelineMeta();
  }
}
